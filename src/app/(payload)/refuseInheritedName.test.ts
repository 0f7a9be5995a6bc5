import { expect, it } from 'vitest'
import { refuseInheritedName } from './refuseInheritedName'

it.each(['constructor', '__proto__', 'toString', 'valueOf', '__defineGetter__', undefined, {}])(
  'a server function named %s is not one',
  (name) => {
    expect(() => refuseInheritedName(name)).toThrow('Unknown Server Function')
  },
)

it.each(['form-state', 'render-list'])('%s may be one', (name) => {
  expect(() => refuseInheritedName(name)).not.toThrow()
})
