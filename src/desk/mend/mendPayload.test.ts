import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { closeSelection, mendPayload } from './mendPayload'

const draw = (markup: string) => new JSDOM(markup).window.document

it('names a checkbox after its row, and a button without words after what it does', () => {
  const page = draw(`
    <table><tr><td class="cell-_select"><input type="checkbox" aria-label=""></td><td>On keys</td></tr></table>
    <button class="clickable-arrow--right"></button>
    <button class="relationship-add-new__add-button">Add</button>`)
  mendPayload(page)
  const names = [...page.querySelectorAll('input, button')].map((one) =>
    one.getAttribute('aria-label'),
  )
  expect(names).toEqual(['Select On keys', 'Next page', null])
})

it('makes the page the main part unless it has one, and takes hidden buttons out of Tab’s way', () => {
  const page = draw(
    '<div class="template-default__wrap"><button aria-hidden="true">x</button></div>',
  )
  mendPayload(page)
  expect(page.querySelector('[role=main] button')?.getAttribute('tabindex')).toBe('-1')
  page.querySelector('[role=main]')?.append(page.createElement('main'))
  mendPayload(page)
  expect(page.querySelectorAll('main, [role=main]')).toHaveLength(1)
})

it('offers no rows for choosing where nothing can be done with them', () => {
  const page = draw(
    '<div class="collection-list--turns"></div><div class="collection-list--articles"></div>',
  )
  closeSelection(page, ['turns'])
  expect(page.querySelectorAll('.forme-unselectable.collection-list--turns')).toHaveLength(1)
  expect(page.querySelectorAll('.forme-unselectable')).toHaveLength(1)
})
