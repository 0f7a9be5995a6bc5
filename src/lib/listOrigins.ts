const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/**
 * The origins a signed-in browser may send changes from: where Forme is reached, and, where that is
 * this machine itself, its other names too. Whoever opens the desk at 127.0.0.1 is signed in there,
 * and every save would be refused without a word that helps.
 *
 * @param serverURL for example `http://localhost:3000`
 */
export function listOrigins(serverURL: string): string[] {
  const { hostname, port, protocol } = new URL(serverURL)
  const names = LOOPBACK.includes(hostname) ? LOOPBACK : [hostname]
  return names.map((name) => `${protocol}//${name}${port ? `:${port}` : ''}`)
}
