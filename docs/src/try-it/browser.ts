/*
 * The edge of the page: the only place that touches the address, the clipboard and the focus.
 */

/** Reads what stands after `#`. */
export function readFragment(): string {
  return window.location.hash
}

/**
 * Writes what stands after `#`, without a jump.
 *
 * @param isStep - Whether the back button shall lead to what stood there before.
 */
export function writeFragment(fragment: string, isStep = false): void {
  if (window.location.hash === fragment) return
  if (isStep) window.history.pushState(null, '', fragment)
  else window.history.replaceState(null, '', fragment)
}

/** Calls back when a reader goes back or forward, or writes what stands after `#`; gives the way to stop. */
export function onHistory(moved: () => void): () => void {
  window.addEventListener('popstate', moved)
  return () => {
    window.removeEventListener('popstate', moved)
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

/** Moves the focus to what comes next, its field or its heading, and sees to it that it is in view from its top. */
export function bringForward(place: HTMLElement | null): void {
  if (place === null) return
  place.querySelector<HTMLElement>('input, h2')?.focus({ preventScroll: true })
  const { top } = place.getBoundingClientRect()
  if (top < 0 || top > window.innerHeight / 3) place.scrollIntoView({ block: 'start' })
}
