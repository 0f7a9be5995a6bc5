import { expect, it } from 'vitest'
import { issueName } from './issueName'

it.each([
  [{ number: 51, label: 'Autumn 2026', title: 'Copy' }, 'Issue 51 · Autumn 2026 — Copy'],
  [{ number: 52, label: 'Winter 2026', title: null }, 'Issue 52 · Winter 2026'],
  [{ number: 53, label: 'Spring 2027', title: '' }, 'Issue 53 · Spring 2027'],
])('%o is called %s', (issue, name) => {
  expect(issueName(issue)).toBe(name)
})
