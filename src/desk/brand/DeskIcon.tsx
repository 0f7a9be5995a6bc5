/** The way back to the first page of the desk: a forme, locked up in its frame. */
export function DeskIcon() {
  return (
    <svg aria-hidden="true" fill="none" height="18" viewBox="0 0 22 22" width="18">
      <path
        d="M2 2h18v18H2zM6 6.5h10M6 10h10M6 13.5h10M6 17h5"
        stroke="currentColor"
        strokeWidth="1.6"
      />
    </svg>
  )
}
