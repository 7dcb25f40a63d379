/*
 * The edge of the page: the only place that touches the address, the clipboard and the focus.
 */

/** Reads what stands after `#`. */
export function readFragment(): string {
  return window.location.hash
}

/** Writes what stands after `#`, without a step in the history and without a jump. */
export function writeFragment(fragment: string): void {
  if (window.location.hash !== fragment) window.history.replaceState(null, '', fragment)
}

/** Calls back when somebody changes what stands after `#`; gives the way to stop. */
export function onFragment(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => {
    window.removeEventListener('hashchange', changed)
  }
}

/** Copies the address of the page; tells whether the browser allowed it. */
export async function copyAddress(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(window.location.href)
    return true
  } catch {
    return false
  }
}

/** Opens what a place is folded into. */
function unfold(place: Element | null): void {
  for (let at = place?.closest('details'); at; at = at.parentElement?.closest('details')) {
    at.open = true
  }
}

/** Moves the focus to the first control of a field. */
export function focusField(id: string): void {
  const place = document.getElementById(id)
  unfold(place)
  const control =
    place?.querySelector<HTMLElement>('input:checked') ??
    place?.querySelector<HTMLElement>('input, select, textarea')
  control?.focus()
  control?.scrollIntoView({ block: 'nearest' })
}

/** Moves the focus to an element that can have it. */
export function focusOn(id: string): void {
  const place = document.getElementById(id)
  place?.focus({ preventScroll: true })
  place?.scrollIntoView({ block: 'start' })
}
