import { places } from '~/places'

/** Single-key shortcuts can disturb those who dictate or tremble, so they can be turned off (WCAG 2.1.4). */
export function useShortcutsOn() {
  const on = useState('shortcuts-on', () => rememberedChoice('shortcuts') !== 'off')
  function set(value: boolean) {
    on.value = value
    rememberChoice('shortcuts', value ? 'on' : 'off')
  }
  return { on, set }
}

/** The keys of the portal: Ctrl or ⌘ + K and `/` search, `?` helps, `g` and a letter go to a place. */
export function useShortcuts(actions: { search: () => void; help: () => void }) {
  const { on } = useShortcutsOn()
  const { sees } = useSession()
  const to = useLinks()
  let awaitsPlace = false

  function pressed(event: KeyboardEvent) {
    if ((event.metaKey || event.ctrlKey) && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      actions.search()
      return
    }
    if (!on.value || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
    if (awaitsPlace) {
      awaitsPlace = false
      const place = places.find(({ key, id }) => key === event.key && sees(id))
      if (place) void navigateTo(to(place.route))
      return
    }
    if (event.key === 'g') awaitsPlace = true
    else if (event.key === '?') actions.help()
    else if (event.key === '/') {
      event.preventDefault()
      actions.search()
    }
  }
  onMounted(() => window.addEventListener('keydown', pressed))
  onScopeDispose(() => import.meta.client && window.removeEventListener('keydown', pressed))
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable || target.closest('input, textarea, select, [role=dialog], [role=menu]') !== null
  )
}
