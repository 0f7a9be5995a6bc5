import { describe, expect, it } from 'vitest'
import { parseDate } from './parseDate'

const parts = (...date: number[]) => ({ 'date-parts': [date] })

describe('parseDate', () => {
  it.each<[string, object | null]>([
    ['1938', parts(1938)],
    ['[1938]', parts(1938)],
    ['(1938)', parts(1938)],
    ['c. 1848', { ...parts(1848), circa: true }],
    ['ca. 1848', { ...parts(1848), circa: true }],
    ['May 1938', parts(1938, 5)],
    ['14 May 1938', parts(1938, 5, 14)],
    ['May 14 1938', parts(1938, 5, 14)],
    ['41 May 1938', { literal: '41 May 1938' }],
    ['early May 1938', null],
    ['1921–22', { literal: '1921-22' }],
    ['1921/1922', { literal: '1921/1922' }],
    ['Spring 1990', { literal: 'Spring 1990' }],
    ['Oct. 1938', { literal: 'Oct. 1938' }],
    ['14. März 1924', { literal: '14. März 1924' }],
    ['14 mai 1938', { literal: '14 mai 1938' }],
    ['n.d.', { literal: 'n.d.' }],
    ['o. J.', { literal: 'o. J.' }],
    ['forthcoming', { literal: 'forthcoming' }],
    ['1300', null],
    ['2100', null],
    ['19384', null],
    ['Results of 1938', null],
    ['Manifesto 1938', null],
    ['since the year 1938', null],
    ['Penguin', null],
    ['', null],
  ])('%s', (text, date) => expect(parseDate(text)).toEqual(date))
})
