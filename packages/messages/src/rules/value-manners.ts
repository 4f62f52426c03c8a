/** How an amount of time answers the name of its value: "var 31:a dag", "inom 14 dagar", "efter 6 månader". */
export type ValueManner = 'every' | 'within' | 'after'

/** Values that ask how often, how soon or when, by id. All others ask how much, and are said as they are. */
export const valueManners: Readonly<Record<string, ValueManner>> = {
  'nsph/group-supervision-cadence': 'every',
  'nsph/check-in-cadence': 'every',
  'nsph/context-months': 'every',
  'nsph/team-count-cadence': 'every',
  'nsph/exchange-cadence': 'every',
  'nsph/supervisors-own-cadence': 'every',
  'nsph/self-check-cadence': 'every',
  'nsph/body-meeting-cadence': 'every',
  'nsph/forum-manager-within': 'every',
  'nsph/forum-evaluated-within': 'every',
  'nsph/first-review-months': 'after',
  'nsph/second-review-months': 'after',
  'nsph/validation-time': 'within',
  'nsph/improvement-idea-answered-within': 'within',
  'nsph/reunion-within': 'within',
  'nsph/further-training-within': 'within',
  'nsph/fault-assessed-within': 'within',
  'nsph/fault-lifted-within': 'within',
  'nsph/fault-answered-within': 'within',
  'nsph/fault-told-back-within': 'within',
  'nsph/minutes-received-within': 'within',
  'nsph/point-answered-within': 'within',
  'nsph/point-told-back-within': 'within',
}
