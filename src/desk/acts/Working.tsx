/**
 * Says at once that an act is under way, to the eye and to screen readers. It always stands on the
 * page, empty while there is nothing to wait for: a status that comes with its words is not read out.
 */
export function Working({ isBusy }: { isBusy: boolean }) {
  return (
    <span className="forme-working" role="status">
      {isBusy ? 'One moment…' : ''}
    </span>
  )
}
