import { defineRulebook } from '@brygga/domain'
import { needsJudgement, readDocument, yearOfReading } from '../figure.ts'

const support = readDocument(
  'denmark/peer-support',
  'Peer-støtte (Social- og Boligstyrelsen)',
  'https://www.social.dk/tvaergaaende/sociale-indsatser/peer-stoette',
)

/** Nothing in it can be asked of facts: the rulebook says so, and why. */
export const denmarkRulebook = defineRulebook({
  id: 'denmark',
  version: '1.0.0',
  coveredFrom: yearOfReading,
  rules: [],
  notEncoded: [
    needsJudgement(support, 'Seks modeller er afprøvet: hvad der blev gjort, ikke hvad der kræves.'),
    needsJudgement(support, 'Ledelsens opbakning, arbejde med kulturen og færdigheder.'),
  ],
})
