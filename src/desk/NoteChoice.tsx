'use client'
export function NoteChoice() {
  return null
}
