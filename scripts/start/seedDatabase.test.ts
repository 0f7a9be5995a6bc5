import { describe, expect, it } from 'vitest'
import { nameStaffFile } from './seedDatabase.mjs'

describe('nameStaffFile', () => {
  it.each([
    ['embedded', 'staff.json'],
    ['localhost:5432/forme', 'staff.localhost_5432_forme.json'],
    ['[::1]:5432/forme', 'staff._1_5432_forme.json'],
    ['db.example/../forme', 'staff.db.example_.._forme.json'],
  ])('%s', (databaseName, file) => expect(nameStaffFile(databaseName)).toBe(file))
})
