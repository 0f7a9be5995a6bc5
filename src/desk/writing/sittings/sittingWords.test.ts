import { expect, it } from 'vitest'
import { sayTimes } from './sittingWords'

it('says one time of what took a minute or went over midnight', () => {
  const at = (time: string) => new Date(`2026-11-30T${time}`).toISOString()
  expect(sayTimes({ began: at('10:00:01'), ended: at('10:00:40') })).toBe('10:00')
  expect(sayTimes({ began: at('10:00:00'), ended: at('10:40:00') })).toBe('10:00–10:40')
  const night = new Date('2026-11-29T23:50:00').toISOString()
  expect(sayTimes({ began: night, ended: at('00:10:00') })).toBe('00:10')
})
