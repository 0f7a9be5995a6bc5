import { wording } from '../../wording'

const { controls } = wording.desk

/**
 * What Payload's own parts of the desk (3.90.2) keep from people who do not see the page, and how it
 * is mended from outside: a name where a control has none, a landmark, a heading in its order. Each
 * row is a fault of theirs; where it stands upstream is in docs/decisions/043. Marks of ours live
 * until Payload draws the element anew, and then are set again.
 */
type Mend = { where: string; mend: (element: HTMLElement) => void }

const MENDS: readonly Mend[] = [
  // Some pages have no main landmark; the header then counts as part of it, and is none of the whole page.
  {
    where: '.template-default__wrap, .template-minimal',
    mend: (one) => {
      const hasMain = one.querySelector('main') !== null
      const header = one.querySelector('.app-header')
      if (hasMain) one.removeAttribute('role')
      else set(one, { role: 'main' })
      if (hasMain) header?.removeAttribute('role')
      else if (header) set(header, { role: 'group' })
    },
  },
  { where: '.list-header', mend: (one) => set(one, { role: 'group' }) },
  {
    where: '.doc-header',
    mend: (one) => set(one, { role: 'region', 'aria-label': controls.page }),
  },
  { where: 'nav.nav__wrap', mend: (one) => set(one, { 'aria-label': wording.desk.theDesk }) },
  // Links in a list of no items.
  {
    where: 'ul.doc-tabs__tabs',
    mend: (one) => set(one, { role: 'group', 'aria-label': controls.tabs }),
  },
  {
    where: '#select-all',
    mend: (one) => {
      one.removeAttribute('aria-labelledby')
      set(one, { 'aria-label': controls.selectAll })
    },
  },
  {
    where: 'td.cell-_select input[type=checkbox]',
    mend: (one) => {
      const title = short(one.closest('tr')?.querySelector('td:not(.cell-_select)')?.textContent)
      set(one, { 'aria-label': title ? controls.select(title) : controls.selectRow })
    },
  },
  ...named({
    '.popup-button:has(.doc-controls__dots)': controls.moreActions,
    '.array-field .popup-button, .array-actions .popup-button': controls.rowActions,
    '.drawer-link__doc-drawer-toggler': controls.openPanel,
    '.copy-to-clipboard': controls.copyAddress,
    '.file-details__remove': controls.removeFile,
    '.upload-relationship-details__edit': controls.editPicture,
    '.upload-relationship-details__remove': controls.removePicture,
    '.date-time-picker__clear-button': controls.clearDate,
    '.clickable-arrow--left': controls.previousPage,
    '.clickable-arrow--right': controls.nextPage,
    '.collapsible__drag': controls.moveRow,
    '.relationship-add-new__add-button': controls.addNew,
  }),
  {
    where: '.date-time-picker input[type=text], .account__settings .rs__input',
    mend: (one) => {
      const name = one.closest('.account__settings') ? controls.language : controls.date
      set(one, { 'aria-label': labelOf(one) || name })
    },
  },
  // What is scrolled with the pointer is scrolled with the arrows as well.
  ...scrolled({
    '.app-header__step-nav-wrapper': controls.whereYouAre,
    '.doc-controls__content': controls.whatCanBeDone,
  }),
  {
    where: '.rs__input:not([aria-labelledby])',
    mend: (one) => {
      if (!one.getAttribute('aria-label'))
        set(one, { 'aria-label': labelOf(one) || controls.choose })
    },
  },
  // A button that readers are told is not there, and whoever has no pointer needs.
  {
    where: '.clear-indicator[role=button]',
    mend: (one) => {
      one.removeAttribute('aria-hidden')
      const field = labelOf(one)
      set(one, { 'aria-label': field ? controls.clear(field) : controls.clearChoice })
    },
  },
  // A button that readers are told is not there, and Tab comes to all the same.
  { where: 'button[aria-hidden=true]', mend: (one) => set(one, { tabindex: '-1' }) },
  // A chosen value is called a button with a button in it; it is dragged by pointer alone.
  {
    where: '.rs__multi-value[role=button]',
    mend: (one) => {
      one.removeAttribute('tabindex')
      set(one, { role: 'group', 'aria-label': short(one.textContent) })
    },
  },
  // The name of the file stands beside its picture.
  { where: 'td.cell-filename img', mend: (one) => set(one, { alt: '' }) },
  {
    where: '.array-field__title, .no-results h3, .relationship-table h4, .account__settings h3',
    mend: (one) => set(one, { 'aria-level': '2' }),
  },
]

/** Sets every mend that is not set yet within `page`. */
export function mendPayload(page: ParentNode): void {
  for (const { mend, where } of MENDS) {
    for (const element of page.querySelectorAll<HTMLElement>(where)) mend(element)
  }
}

/**
 * Where nothing can be done with several rows at once, they are not offered for choosing: the lists
 * of these collections are marked, and the column goes (mend.css).
 */
export function closeSelection(page: ParentNode, collections: readonly string[]): void {
  for (const slug of collections) {
    for (const list of page.querySelectorAll(`.collection-list--${slug}`)) {
      list.classList.add('forme-unselectable')
    }
  }
}

function named(names: Record<string, string>): Mend[] {
  return Object.entries(names).map(([where, name]) => ({
    where,
    mend: (one) => {
      if (!one.textContent?.trim()) set(one, { 'aria-label': name })
    },
  }))
}

function scrolled(names: Record<string, string>): Mend[] {
  return Object.entries(names).map(([where, name]) => ({
    where,
    mend: (one) => {
      if (one.scrollWidth <= one.clientWidth) one.removeAttribute('tabindex')
      else set(one, { tabindex: '0', role: 'group', 'aria-label': name })
    },
  }))
}

/** An attribute that is as it should be is left alone: setting it again would wake who watches. */
function set(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value)
  }
}

function labelOf(control: Element): string {
  return short(control.closest('.field-type')?.querySelector('.field-label')?.textContent)
}

/** Words for a name: without the star of what is required, and no longer than one takes in. */
function short(words: string | null | undefined): string {
  const plain = (words ?? '').replace(/\s+/g, ' ').replace(/ ?\*$/, '').trim()
  return plain.length > 60 ? `${plain.slice(0, 59)}…` : plain
}
