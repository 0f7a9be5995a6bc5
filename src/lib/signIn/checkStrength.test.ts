import { describe, expect, it } from 'vitest'
import { checkStrength } from './checkStrength'

const ABOUT = ['Wilhelmina Brauner', 'wilhelmina.brauner@magazine.example', 'Die Zeitung']

describe('a password', () => {
  it.each([
    ['short', 'kZ8#pQ2!x'],
    ['common', 'password123'],
    ['common with other signs', 'P@ssw0rd123'],
    ['a row of the keyboard', 'qwertyuiop'],
    ['one letter', 'aaaaaaaaaaaaaaa'],
    ['digits in order', '1234567890'],
    ['a date', '12.04.1988'],
    ['their name', 'wilhelminabrauner'],
    ['their name with a year', 'Brauner1979'],
    ['their address', 'wilhelmina.brauner@magazine.example'],
    ['endless', 'correct horse battery staple '.repeat(100)],
  ])('that is %s is refused in words', async (_, password) => {
    await expect(checkStrength(password, ABOUT)).rejects.toMatchObject({
      reason: 'weakPassword',
      status: 400,
      message: expect.stringMatching(/password/i) as string,
    })
  })

  it.each([
    ['lantern gravel oboe mitten'],
    ['5f0b1c2e-8f0e-4f0e-9a51-7c5a4c1b8d22'],
    ['kZ8#pQ2!xVw'],
  ])('such as %s is taken', async (password) => {
    await expect(checkStrength(password, ABOUT)).resolves.toBeUndefined()
  })
})
