'use client'
export function NoteMarker() {
  return <span>note</span>
}
export function NoteMarkAgain() {
  return <span>note again</span>
}
