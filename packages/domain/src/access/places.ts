import { type Role, RoleSchema } from '../people/person.schemas.ts'

/** The places of the portal and the terminal, in the order in which they are shown. */
export const places = [
  'my-page',
  'my-people',
  'my-unit',
  'todo',
  'people',
  'workplaces',
  'training',
  'supervision',
  'influence',
  'programme',
  'rulebook',
  'material',
  'settings',
] as const
export type Place = (typeof places)[number]

/** The places that a role uses, besides the rule book and the material, which are for everyone. */
const placesOfRole: Readonly<Record<Role, readonly Place[]>> = {
  coordinator: [
    'todo',
    'people',
    'workplaces',
    'training',
    'supervision',
    'influence',
    'programme',
    'settings',
  ],
  administrator: ['people', 'settings'],
  supervisor: ['my-people', 'todo', 'supervision'],
  mentor: ['my-people', 'todo'],
  'peer-supporter': ['my-page', 'todo'],
  'network-peer': ['my-page'],
  trainee: ['my-page'],
  'unit-manager': ['my-unit', 'todo'],
  'section-manager': ['my-unit', 'todo'],
  'service-developer': ['my-unit'],
  hr: ['my-unit'],
  trainer: ['my-page'],
  'governance-member': ['programme'],
  'user-movement-representative': ['programme'],
  'national-coordinator': ['programme'],
  researcher: [],
}

/** The places that somebody with these roles is shown, in order; none without a role. */
export function placesFor(roles: readonly Role[]): Place[] {
  const known = roles.filter((role) => RoleSchema.options.includes(role))
  if (known.length === 0) return []
  const used = new Set<Place>(['rulebook', 'material', ...known.flatMap((role) => placesOfRole[role])])
  return places.filter((place) => used.has(place))
}
