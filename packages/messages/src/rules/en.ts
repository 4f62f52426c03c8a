import { followUpRules } from './follow-up.en.ts'
import { programmeRules } from './programme.en.ts'
import type { RuleWords } from './rule-words.ts'

const agreeing = {
  title: 'Records agree',
  question: 'Do the records agree with each other?',
  why: 'Following up takes records that fit together.',
}

export const rules: RuleWords = {
  rules: {
    ...followUpRules.rules,
    ...programmeRules.rules,
    'nsph/has-supervisor': {
      title: 'Supervisor',
      question: 'Is there a supervisor?',
      why: 'Whoever is alone in a new role needs supervision all along, so somebody has to be responsible for it.',
    },
    'nsph/supervisor-own-experience': {
      title: 'Own experience of the supervisor',
      question: 'Does the supervisor have own experience?',
      why: 'Supervision builds on own experience. It is attested, and never taken for granted.',
    },
    'nsph/supervisor-independent': {
      title: 'Independent supervisor',
      question: 'Is the supervisor somebody else than the line manager?',
      why: 'Supervision is a place to think freely, so it is not held by the one who leads the work.',
    },
    'nsph/individual-supervision-in-time': {
      title: 'Individual supervision',
      question: 'Is individual supervision held in time?',
      why: 'Supervision is given regularly, and more often at first.',
    },
    'nsph/group-supervision-in-time': {
      title: 'Group supervision',
      question: 'Is group supervision held in time?',
      why: 'In the group, those who have the same role at different workplaces meet.',
    },
    'nsph/has-mentor': {
      title: 'Mentor',
      question: 'Is there a mentor?',
      why: 'A mentor is somebody to turn to in everyday work, besides manager and supervisor.',
    },
    'nsph/mentor-independent': {
      title: 'Independent mentor',
      question: 'Is the mentor somebody else than manager and supervisor?',
      why: 'The mentor is a third person, so that there is always one more to ask.',
    },
    'nsph/role-agreement-in-force': {
      title: 'Role agreement',
      question: 'Is a role agreement in force?',
      why: 'Concrete frames help both the one who is new and the workplace.',
    },
    'nsph/certificate-before-title': {
      title: 'Certificate before title',
      question: 'Is a certificate in force?',
      why: 'The competence comes from the training, so the certificate comes before the title.',
    },
    'nsph/placement-end': {
      title: 'End of employment',
      question: 'Does the employment go on?',
      why: 'Whoever leaves, and those who stay, need to know in good time.',
    },
    'nsph/picture-up': {
      title: 'Picture at the workplace',
      question: 'Is a picture up at the workplace?',
      why: 'A picture shows whom one can turn to. Nobody is asked again after saying no.',
    },
    'nsph/picture-consent': {
      title: 'Consent to the picture',
      question: 'Has the person agreed to the picture?',
      why: 'The picture shows that somebody has lived with ill-health. It is up only where the person agreed.',
    },
    'nsph/flyer-out': {
      title: 'Flyer at the workplace',
      question: 'Is a flyer laid out?',
      why: 'The flyer tells what a peer supporter does.',
    },
    'nsph/placement-records-agree': agreeing,
    'nsph/workplace-records-agree': agreeing,
    'nsph/person-records-agree': agreeing,
    'nsph/programme-records-agree': agreeing,
    'nsph/staff-introductions-before-start': {
      title: 'Introduction for the staff',
      question: 'Was the staff introduced before the start?',
      why: 'Whoever starts should be met by colleagues who know what the role is.',
    },
    'nsph/decision-anchored': {
      title: 'Anchoring',
      question: 'Is the decision anchored at every level?',
      why: 'A decision that only some stand behind does not last.',
    },
    'nsph/post-funded': {
      title: 'Funded post',
      question: 'Is there money for the whole employment?',
      why: 'The money should be decided before anybody is trained or employed.',
    },
    'nsph/funding-end': {
      title: 'End of funding',
      question: 'Does the money last?',
      why: 'Money that ends takes a new decision, and that takes time.',
    },
    'nsph/not-alone': {
      title: 'More than one peer supporter',
      question: 'Is there more than one peer supporter at the workplace?',
      why: 'Whoever is alone in a role needs to exchange experience with others.',
    },
    'nsph/certified-has-post': {
      title: 'A post after the training',
      question: 'Does the certified person have a post?',
      why: 'Nobody should be trained and then left without work.',
    },
    'nsph/municipality-has-peer-supporter': {
      title: 'Peer supporter in the municipality',
      question: 'Has the municipality employed a peer supporter?',
      why: 'The role is for all municipalities of the county.',
    },
    'nsph/mandate-in-force': {
      title: 'Mandate in force',
      question: 'Does the programme have a mandate?',
      why: 'The programme rests on a decision about its mandate.',
    },
    'nsph/mandate-end': {
      title: 'End of the mandate',
      question: 'Does the mandate go on?',
      why: 'A new mandate has to be prepared in good time.',
    },
  },
  missing: {
    lineManager: { what: 'who the line manager is', toDo: 'Fill in the line manager.' },
    pictureConsent: { what: 'consent to the picture', toDo: 'Ask the person, and record the answer.' },
    fraction: { what: 'how much of full time the post is', toDo: 'Fill it in in the placement.' },
    supervisorFraction: {
      what: 'how much of full time the supervisor has',
      toDo: 'Fill it in in the supervisor’s role.',
    },
    supervisorOwnExperience: {
      what: 'whether the supervisor has own experience',
      toDo: 'Ask the supervisor, and record the answer.',
    },
    coverage: { what: 'what held on this day', toDo: 'Choose a later day.' },
  },
  openValue: (value) => ({ what: `the region’s value for ${value}`, toDo: 'Fill it in in the rule book.' }),
  values: {
    ...followUpRules.values,
    ...programmeRules.values,
    'nsph/individual-supervision-cadence': 'how often individual supervision is held',
    'nsph/group-supervision-cadence': 'how often group supervision is held',
    'nsph/staff-introductions-required': 'number of introductions for the staff',
    'nsph/anchoring-levels': 'levels at which the decision is anchored',
    'nsph/preparation-notice': 'how long before the start preparation is raised',
    'nsph/placement-end-notice': 'how long before its end employment is raised',
    'nsph/funding-end-notice': 'how long before its end funding is raised',
    'nsph/mandate-end-notice': 'how long before its end the mandate is raised',
  },
  kinds: {
    gate: 'condition',
    cadence: 'recurring',
    quota: 'number in a period',
    validity: 'validity',
    composition: 'composition',
    order: 'order',
    advice: 'advice',
  },
  notEncoded: {
    'needs-judgement': 'Takes human judgement.',
    'no-facts-yet': 'The register does not hold what it takes yet.',
    'no-figure': 'The source gives no figure.',
    'sources-disagree': 'The sources disagree.',
  },
  unknownRule: {
    title: 'The region’s own rule',
    question: 'Is the region’s own rule met?',
    why: 'The region added the rule. The source shows what it builds on.',
  },
  unknownFinding: {
    title: 'Something else to do',
    sentence: 'A rule that the region added is not met. See the source.',
  },
}
