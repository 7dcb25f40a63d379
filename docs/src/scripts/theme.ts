/** Switches between the light and the dark look, and remembers which was chosen. */
const root = document.documentElement

document.querySelector('.theme')?.addEventListener('click', () => {
  const look = root.dataset['theme'] === 'dark' ? 'light' : 'dark'
  root.dataset['theme'] = look
  try {
    localStorage.setItem('starlight-theme', look)
  } catch {
    // Where nothing may be kept, the choice lasts as long as the page.
  }
})
