/** What in a field takes what is typed; a field of several parts begins with its first. */
const CONTROLS =
  'input:not([type=hidden]), textarea, [contenteditable=true], button:not(:disabled, .popup-button)'

/** How long the form may take to be drawn, in milliseconds. */
const PATIENCE = 15_000

/**
 * Goes to the field of a form that an address names, such as `#field-authors`: into the part of the
 * form that holds it, and onto its first control. The form is drawn after the page has come, so the
 * field is waited for, and a control of it that can be used; whoever begins to do something else is left alone.
 *
 * @returns how to end the waiting
 */
export function goToField(page: Document, hash: string): () => void {
  const id = /^#(field-[\w-]+)$/.exec(hash)?.[1]
  if (!id) return () => undefined
  const tried = new Set<Element>()
  const look = () => {
    const field = page.getElementById(id)
    if (!field) return openNextPart(page, tried)
    const control = field.matches(CONTROLS) ? field : field.querySelector<HTMLElement>(CONTROLS)
    // A form is drawn before it can be used: its buttons are closed until it has its values.
    if (!control) return
    end()
    field.scrollIntoView({ block: 'center' })
    control.focus({ preventScroll: true })
  }
  const watch = new MutationObserver(look)
  const timer = setTimeout(() => end(), PATIENCE)
  const end = () => {
    watch.disconnect()
    clearTimeout(timer)
    page.removeEventListener('keydown', end)
    page.removeEventListener('pointerdown', end)
  }
  watch.observe(page.body, {
    attributes: true,
    attributeFilter: ['disabled'],
    childList: true,
    subtree: true,
  })
  page.addEventListener('keydown', end)
  page.addEventListener('pointerdown', end)
  look()
  return end
}

/** A form in parts draws only the one that is open: the parts are opened one after the other. */
function openNextPart(page: Document, tried: Set<Element>): void {
  const parts = page.querySelectorAll<HTMLElement>('.tabs-field__tab-button')
  const next = [...parts].find((part) => !tried.has(part))
  if (!next) return
  tried.add(next)
  next.click()
}
