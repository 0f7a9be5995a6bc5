/**
 * Under npm a shell stands between npm and this process. A signal that is sent to npm alone ends
 * npm and the shell and reaches nobody else; what is seen here is that the parent has changed. Run
 * by hand, in the background of a terminal that is closed, that means nothing.
 *
 * @param {() => void} onLoss called once, when npm has ended
 */
export function watchParent(onLoss) {
  if (!process.env['npm_lifecycle_event'] || process.platform === 'win32') return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    onLoss()
  }, 300)
  timer.unref()
}
