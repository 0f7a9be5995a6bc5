import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findFreePort } from '../../postgres/findFreePort.mjs'
import type { Served } from './serveBare'

/**
 * nginx with one compressed file, sent as it lies there: as fast as a page can be. One process, as
 * the shipped configuration has in tests and benches.
 */
export async function serveFile(nginx: string, room: string, zipped: Uint8Array): Promise<Served> {
  const folder = path.join(room, 'file')
  mkdirSync(path.join(folder, 'pages'), { recursive: true })
  writeFileSync(path.join(folder, 'pages/page.html.gz'), zipped)
  writeFileSync(path.join(folder, 'pages/page.html'), '')
  const port = await findFreePort()
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${path.join(folder, name)};`,
  )
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const file = path.join(folder, 'nginx.conf')
  writeFileSync(
    file,
    `${user} worker_processes 1; pid ${path.join(folder, 'pid')};
     events { worker_connections 512; }
     http {
       access_log off; ${temporary.join(' ')} keepalive_requests 1000000;
       server {
         listen 127.0.0.1:${port};
         root ${path.join(folder, 'pages')};
         default_type "text/html; charset=utf-8";
         gzip_static on;
       }
     }`,
  )
  const words = [
    '-c',
    file,
    '-p',
    folder,
    '-e',
    path.join(folder, 'error.log'),
    '-g',
    'daemon off;',
  ]
  const child = spawn(nginx, words, { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return {
    port,
    stop: async () => {
      child.kill('SIGQUIT')
      await ended
    },
  }
}
