import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Filled } from './Filled'

it('puts each part where the sentence has its name, and keeps the sentence whole', () => {
  const text = 'Open {link}, or wait for {hours} hours.'
  expect(
    renderToStaticMarkup(<Filled hours={3} link={<a href="/x">the page</a>} text={text} />),
  ).toBe('Open <a href="/x">the page</a>, or wait for 3 hours.')
})
