/** The roles of a programme as plain data, so that who may do what can be asked in a browser without zod. */
export const roles = [
  'network-peer',
  'trainee',
  'peer-supporter',
  'mentor',
  'supervisor',
  'coordinator',
  'trainer',
  'unit-manager',
  'section-manager',
  'service-developer',
  'hr',
  'governance-member',
  'user-movement-representative',
  'national-coordinator',
  'researcher',
  'administrator',
] as const
