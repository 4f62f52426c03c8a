/** Hears of changes in the region and asks again for what is shown. Several changes at once are one asking. */
export function useLive() {
  const connected = ref(true)
  let waiting: ReturnType<typeof setTimeout> | undefined
  const askAgain = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => refreshNuxtData(), 120)
  }
  const subscription = useApi().changes.live.subscribe(
    {},
    {
      onData: askAgain,
      onConnectionStateChange(state) {
        if (state.state === 'pending' && !connected.value) askAgain() // What happened meanwhile was not heard.
        connected.value = state.state !== 'connecting' || state.error === null
      },
      onError: () => {
        connected.value = false
      },
    },
  )
  // A stream that hangs is not noticed for a while; a network that is gone is.
  const lost = () => {
    connected.value = false
  }
  const back = () => {
    connected.value = true
    askAgain()
  }
  window.addEventListener('offline', lost)
  window.addEventListener('online', back)
  onScopeDispose(() => {
    window.removeEventListener('offline', lost)
    window.removeEventListener('online', back)
    clearTimeout(waiting)
    subscription.unsubscribe()
  })
  return { connected }
}
