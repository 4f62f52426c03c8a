/** The places of the portal, in the order of the side bar. Which of them somebody sees is the server's to say. */
export const places = [
  { id: 'my-page', route: 'my-page', icon: 'i-lucide-user-round', key: 'm', part: 'daily' },
  { id: 'my-people', route: 'my-people', icon: 'i-lucide-users-round', key: 'm', part: 'daily' },
  { id: 'my-unit', route: 'my-unit', icon: 'i-lucide-building', key: 'e', part: 'daily' },
  { id: 'todo', route: 'todo', icon: 'i-lucide-list-checks', key: 't', part: 'daily' },
  { id: 'people', route: 'people', icon: 'i-lucide-users-round', key: 'p', part: 'daily' },
  { id: 'workplaces', route: 'workplaces', icon: 'i-lucide-building-2', key: 'a', part: 'daily' },
  { id: 'supervision', route: 'supervision', icon: 'i-lucide-messages-square', key: 'h', part: 'daily' },
  { id: 'programme', route: 'programme', icon: 'i-lucide-map', key: 'o', part: 'daily' },
  { id: 'rulebook', route: 'rulebook', icon: 'i-lucide-book-open', key: 'r', part: 'below' },
  { id: 'settings', route: 'settings', icon: 'i-lucide-settings', key: 'i', part: 'below' },
] as const
