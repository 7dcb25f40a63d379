/** Opens what an address leads into: a row of an earlier table stands in a closed part of the page. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const closed = target?.closest('details:not([open])')
  if (target === null || !(closed instanceof HTMLDetailsElement)) return
  closed.open = true
  target.scrollIntoView()
}

window.addEventListener('hashchange', openTarget)
openTarget()
