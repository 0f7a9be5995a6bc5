/** A refusal, where it was met. It stays until the next try; a toast is gone before it is read. */
export function Refused({ message }: { message: string | null }) {
  if (message === null) return null
  return (
    <div className="forme-notice forme-notice--bad" role="alert">
      <p>{message}</p>
    </div>
  )
}
