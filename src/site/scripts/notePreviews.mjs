/* global document, innerWidth, innerHeight, HTMLElement, HTMLAnchorElement, addEventListener */
/*
 * Note previews for browsers that know popovers but not interest invokers. What the others do by
 * themselves is done here: shown on hover and focus, kept while pointed at, closed by Esc
 * (WCAG 2.2, 1.4.13), never off the screen. Without it, following the link works all the same.
 */
if (!('interestForElement' in HTMLAnchorElement.prototype) && 'popover' in HTMLElement.prototype) {
  /** @type {HTMLElement | null} */
  let open = null
  let timer = 0
  const wait = (/** @type {() => void} */ act) => {
    clearTimeout(timer)
    timer = Number(setTimeout(act, 250))
  }
  const close = () => {
    open?.hidePopover()
    open = null
  }
  const show = (/** @type {Element} */ marker) => {
    close()
    open = document.getElementById(marker.getAttribute('interestfor') ?? '')
    if (!open) return
    open.showPopover()
    open.style.cssText = 'position-area:none;justify-self:auto;margin:0'
    const at = marker.getBoundingClientRect()
    const { offsetWidth: width, offsetHeight: height } = open
    const fits = at.bottom + height + 8 < innerHeight
    open.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`
    open.style.top = `${Math.max(8, fits ? at.bottom + 4 : at.top - height - 4)}px`
  }
  for (const marker of document.querySelectorAll('[interestfor]')) {
    for (const on of ['pointerenter', 'focus']) {
      marker.addEventListener(on, () => wait(() => show(marker)))
    }
    for (const off of ['pointerleave', 'blur']) marker.addEventListener(off, () => wait(close))
  }
  for (const preview of document.querySelectorAll('.preview')) {
    preview.addEventListener('pointerenter', () => clearTimeout(timer))
    preview.addEventListener('pointerleave', () => wait(close))
  }
  addEventListener('keydown', (event) => event.key === 'Escape' && close())
}
