import type { ProgrammeRuleWords } from './rule-words.ts'

export const programmeRules: ProgrammeRuleWords = {
  rules: {
    'nsph/cohort-team-tied': {
      title: 'Team tied to the user movement',
      question: 'Does the team of the training belong with the user movement?',
      why: 'The training is carried by those with own experience, so the team belongs with the user movement.',
    },
    'nsph/seats-funded': {
      title: 'Seats and funded posts',
      question: 'Is there money for as many posts as seats?',
      why: 'The money for the posts is there before the training is ordered, so that nobody trains for nothing.',
    },
    'nsph/seats-have-workplace': {
      title: 'Agreed workplace',
      question: 'Does each seat have an agreed workplace?',
      why: 'Whoever trains should know where the post is.',
    },
    'nsph/training-length': {
      title: 'Length of the training',
      question: 'Is the training long enough?',
      why: 'Five weeks are what the role takes. Free weeks for reading count.',
    },
    'nsph/practical-parts-held': {
      title: 'Practical parts',
      question: 'Does the training have practical parts?',
      why: 'Role-play and exercises are what prepares the best.',
    },
    'nsph/reunion-offered': {
      title: 'Reunions',
      question: 'Is the whole group invited to a reunion?',
      why: 'Reunions keep the group together. They are for all, employed or not.',
    },
    'nsph/further-training-offered': {
      title: 'Further training after the training',
      question: 'Is the whole group offered further training?',
      why: 'All can learn more all their lives, and the offer is for the whole group.',
    },
    'nsph/own-experience-attested': {
      title: 'Attested own experience',
      question: 'Is own experience attested before the certificate?',
      why: 'The competence takes own experience. It is attested with yes or no, never with a diagnosis.',
    },
    'nsph/training-before-certificate': {
      title: 'Training before certificate',
      question: 'Does the certificate rest on training that was passed?',
      why: 'The competence comes from the training alone. An exception takes a named decision.',
    },
    'nsph/practical-parts-attended': {
      title: 'Attendance at practical parts',
      question: 'Are all practical parts attended?',
      why: 'What was practised later happened. What was missed is made up.',
    },
    'nsph/graduate-contact': {
      title: 'Contact after the training',
      question: 'Is contact kept with whoever trained?',
      why: 'Whoever trained and has no post should not be lost sight of.',
    },
    'nsph/goal-reached': {
      title: 'Goal of the programme',
      question: 'Is the goal reached in time?',
      why: 'A goal with a baseline and a day can be followed up.',
    },
    'nsph/goal-has-day': {
      title: 'Day of the goal',
      question: 'Does the goal have a day by which it is reached?',
      why: 'A goal without a day cannot be followed up.',
    },
    'nsph/published-figures-agree': {
      title: 'Published figures',
      question: 'Do published figures agree with the register?',
      why: 'What is told outwards should be trusted, and a round figure be roughly right.',
    },
    'nsph/cooperation-agreement-in-force': {
      title: 'Cooperation agreement',
      question: 'Is a cooperation agreement in force?',
      why: 'Organised cooperation between principals and user movement is the basis.',
    },
    'nsph/cooperation-agreement-end': {
      title: 'End of the cooperation agreement',
      question: 'Does the cooperation agreement go on?',
      why: 'A new agreement has to be prepared in good time.',
    },
    'nsph/collegial-context-responsible': {
      title: 'Responsible for the context',
      question: 'Does somebody in the region answer for the collegial context?',
      why: 'The role lasts only in a context, and the user movement answers for it.',
    },
    'nsph/method-supported': {
      title: 'Support in the method',
      question: 'Is there support in the method where the movement is weak?',
      why: 'Where the national organisation stands in for a local one, it also supports the method.',
    },
    'nsph/governance-bodies-meet': {
      title: 'Leading groups',
      question: 'Do the groups that lead the programme meet?',
      why: 'The programme needs somebody who decides and follows up.',
    },
    'nsph/mandate-has-phase': {
      title: 'Phase of the mandate',
      question: 'Does the mandate have a phase?',
      why: 'A project tries, and what is kept is developed. It decides what is expected.',
    },
    'nsph/programme-has-coordinator': {
      title: 'Coordinator',
      question: 'Does the programme have a coordinator?',
      why: 'Somebody holds the work together, and is there to be turned to.',
    },
    'nsph/fault-assessed': {
      title: 'Assessment of system faults',
      question: 'Is the system fault assessed in time?',
      why: 'Whoever saw a fault should know that somebody received it.',
    },
    'nsph/fault-lifted': {
      title: 'Lifted to the user movement',
      question: 'Is the system fault lifted to the user movement in time?',
      why: 'The user movement takes it to user councils and cooperation.',
    },
    'nsph/fault-answered': {
      title: 'Answer to system faults',
      question: 'Is the system fault answered in time?',
      why: 'A no is an answer too. Silence is none.',
    },
    'nsph/fault-told-back': {
      title: 'Telling back system faults',
      question: 'Is the system fault told back in time?',
      why: 'Whoever saw the fault should be told what came of it.',
    },
    'nsph/forum-held': {
      title: 'Rhythm of the forum',
      question: 'Is the forum held as often as promised?',
      why: 'That the forum comes every time is what makes one trust it.',
    },
    'nsph/minutes-received': {
      title: 'Minutes to the manager',
      question: 'Does the manager get the minutes of the forum?',
      why: 'The manager is guaranteed to get in writing what is said.',
    },
    'nsph/forum-points-answered': {
      title: 'Answers to the points of the forum',
      question: 'Is every point answered in time?',
      why: 'Whoever raised something needs to know whether it is yes, no or partly.',
    },
    'nsph/forum-points-told-back': {
      title: 'Answers told at the forum',
      question: 'Are the answers told at the forum in time?',
      why: 'Being listened to is one thing, knowing what came of it another.',
    },
    'nsph/rule-remarks-answered': {
      title: 'Remarks on the rules',
      question: 'Are remarks on the rules answered in time?',
      why: 'Guidelines grow out of what supervisors and peer supporters have seen.',
    },
    'nsph/rounds-in-time': {
      title: 'Time between rounds of training',
      question: 'Does the next round of training come in time?',
      why: 'Whoever wants to train should know when the next chance comes.',
    },
    'nsph/national-network-attended': {
      title: 'The national collaboration',
      question: 'Do as many as the region has said take part in the national collaboration?',
      why: 'The role is shaped together in the country, and the region has a part in it.',
    },
  },
  values: {
    'nsph/training-followed-up-from': 'the day from which certificates and reunions are followed up',
    'nsph/training-weeks': 'the length of the training',
    'nsph/reunion-within': 'how soon after the training the first reunion is held',
    'nsph/further-training-within': 'how soon after the training further training is offered',
    'nsph/graduate-contact-within': 'how long may pass without contact after the training',
    'nsph/programme-followed-up-from': 'the day from which agreements, groups and figures are followed up',
    'nsph/agreement-end-notice': 'how long before the end the cooperation agreement is raised',
    'nsph/body-meeting-cadence': 'how often groups that lead meet',
    'nsph/published-figure-tolerance': 'how far a round figure may lie from the register',
    'nsph/influence-followed-up-from': 'the day from which system faults and forums are followed up',
    'nsph/fault-assessed-within': 'how soon a system fault is assessed',
    'nsph/fault-lifted-within': 'how soon a system fault is lifted',
    'nsph/fault-answered-within': 'how soon a system fault is answered',
    'nsph/fault-told-back-within': 'how soon a system fault is told back',
    'nsph/minutes-received-within': 'how soon the manager has the minutes',
    'nsph/point-answered-within': 'how soon a point is answered',
    'nsph/point-told-back-within': 'how soon an answer is told at the forum',
    'nsph/rule-remarks-followed-up-from': 'the day from which remarks on rules are followed up',
    'nsph/rule-remark-answered-within': 'time to answer remarks on rules',
    'nsph/rounds-followed-up-from': 'the day from which the time between rounds is followed up',
    'nsph/round-cadence': 'how long it is between rounds of training',
    'nsph/national-network-followed-up-from': 'the day from which the national collaboration is followed up',
    'nsph/national-network-members': 'how many take part in the national collaboration',
  },
}
