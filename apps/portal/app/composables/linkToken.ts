let kept: string | null = null

/** Takes the token after # out of the address, before anything else sees it, and keeps it in memory. */
export function keepLinkToken() {
  const token = location.hash.slice(1)
  if (token === '') return
  history.replaceState(history.state, '', location.pathname + location.search)
  kept = /^[\w.~-]{16,200}$/.test(token) ? token : null
}

/** The token of the link that was followed here, once; null where there was none. */
export function takeLinkToken(): string | null {
  const token = kept
  kept = null
  return token
}
