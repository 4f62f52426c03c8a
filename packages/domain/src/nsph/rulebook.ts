import { cite } from '../rules/citation.ts'
import { defineRulebook, type NotEncoded } from '../rules/rulebook.ts'
import { followUpRules } from './follow-up.ts'
import { certificateBeforeTitle } from './placements/certificate.rule.ts'
import { flyerOut } from './placements/flyer.rule.ts'
import { pictureConsent, pictureUp } from './placements/picture.rule.ts'
import { placementEnd } from './placements/placement-end.rule.ts'
import { roleAgreementInForce } from './placements/role-agreement.rule.ts'
import { certifiedHasPost } from './programme/certified-has-post.rule.ts'
import { mandateEnd, mandateInForce } from './programme/mandate.rule.ts'
import { municipalityHasPeerSupporter } from './programme/municipality.rule.ts'
import { programmeRules } from './programme-rules.ts'
import {
  personRecordsAgree,
  placementRecordsAgree,
  programmeRecordsAgree,
  workplaceRecordsAgree,
} from './records-agree.rule.ts'
import { stockholmArticle } from './sources.ts'
import { groupSupervision } from './supervision/group-supervision.rule.ts'
import { hasMentor } from './supervision/has-mentor.rule.ts'
import { hasSupervisor } from './supervision/has-supervisor.rule.ts'
import { individualSupervision } from './supervision/individual-supervision.rule.ts'
import { mentorIndependent } from './supervision/mentor-independent.rule.ts'
import { supervisorIndependent } from './supervision/supervisor-independent.rule.ts'
import { supervisorOwnExperience } from './supervision/supervisor-own-experience.rule.ts'
import { modelFrom } from './values.ts'
import { decisionAnchored } from './workplaces/decision-anchored.rule.ts'
import { fundingEnd, postFunded } from './workplaces/funding.rule.ts'
import { notAlone } from './workplaces/not-alone.rule.ts'
import { staffIntroductions } from './workplaces/staff-introductions.rule.ts'

const notEncoded: NotEncoded[] = [
  {
    clause: cite(stockholmArticle, 'rekommendationer', 'Rollen anpassas lokalt på varje arbetsplats.'),
    reason: 'needs-judgement',
  },
]

/** The NSPH model: its rules and the values it sets. Values that it names and leaves open are for regions to fill in. */
export const nsphRulebook = defineRulebook({
  id: 'nsph',
  version: '1.0.0',
  coveredFrom: modelFrom,
  rules: [
    hasSupervisor,
    supervisorOwnExperience,
    supervisorIndependent,
    individualSupervision,
    groupSupervision,
    hasMentor,
    mentorIndependent,
    roleAgreementInForce,
    certificateBeforeTitle,
    placementEnd,
    pictureUp,
    pictureConsent,
    flyerOut,
    placementRecordsAgree,
    staffIntroductions,
    decisionAnchored,
    postFunded,
    fundingEnd,
    notAlone,
    workplaceRecordsAgree,
    certifiedHasPost,
    personRecordsAgree,
    municipalityHasPeerSupporter,
    mandateInForce,
    mandateEnd,
    programmeRecordsAgree,
    ...followUpRules,
    ...programmeRules,
  ],
  notEncoded,
})
