import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { guardDesk } from './guardDesk.mjs'

function ask(url: string, headers: Record<string, string> = {}, dev = false) {
  const request = Object.assign(new IncomingMessage(new Socket()), { url })
  Object.assign(request.headers, headers)
  const response = new ServerResponse(request)
  guardDesk({ dev })(request, response)
  const policy = String(response.getHeader('Content-Security-Policy') ?? '')
  return { policy, told: request.headers['content-security-policy'] }
}

describe('guardDesk', () => {
  it.each(['/admin', '/admin/collections/articles/3', '/admin?from=x'])('guards %s', (url) => {
    const { policy, told } = ask(url)
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{22}==' 'strict-dynamic';/)
    expect(policy).not.toContain('unsafe-eval')
    expect(policy).toContain("frame-ancestors 'self'")
    expect(told).toBe(policy)
  })

  it('gives no two pages the same nonce', () => {
    expect(ask('/admin').policy).not.toBe(ask('/admin').policy)
  })

  it('lets nobody outside say which scripts run', () => {
    const theirs = { 'content-security-policy': "script-src 'nonce-<theirs>'" }
    expect(ask('/admin', theirs).told).not.toContain('theirs')
    expect(ask('/issues', theirs)).toEqual({ policy: '', told: undefined })
    expect(ask('/administration', theirs)).toEqual({ policy: '', told: undefined })
  })

  it('lets the development server make pages of text', () => {
    expect(ask('/admin', {}, true).policy).toContain("'unsafe-eval'")
  })
})
