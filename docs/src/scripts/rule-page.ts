/*
 * What a page of rules does when it is there: it opens what an address leads into, leads on from a rule that is law no
 * longer, and turns the provisions that rules name into links, for each of them stands on the page as a link once.
 */

/** The rule that an address names, where it stands on the page of earlier law. */
const earlierPage = document.querySelector<HTMLElement>('day-chooser')?.dataset['past']

function openTarget(): void {
  const name = decodeURIComponent(location.hash.slice(1))
  if (name === '' || name.includes('=')) return
  const target = document.getElementById(name)
  if (target === null) {
    if (earlierPage !== undefined) location.replace(`${earlierPage}#${name}`)
    return
  }
  const closed = target.closest('details:not([open])')
  if (!(closed instanceof HTMLDetailsElement)) return
  closed.open = true
  target.scrollIntoView()
}

function linkProvisions(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.law-list dt a:first-child, .doubts a')].map(
      (link) => [link.textContent, link.href],
    ),
  )
  for (const cite of document.querySelectorAll('cite')) {
    const parts = cite.textContent.split('; ').flatMap((text, at) => {
      const href = links.get(text)
      const before = at === 0 ? [] : ['; ']
      if (href === undefined) return [...before, text]
      const link = document.createElement('a')
      link.href = href
      link.textContent = text
      return [...before, link]
    })
    cite.replaceChildren(...parts)
  }
}

addEventListener('hashchange', openTarget)
linkProvisions()
openTarget()
