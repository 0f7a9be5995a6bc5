/**
 * The Content-Security-Policy of every page of the site (CSP level 3): nothing but our own style,
 * script, fonts and pictures; no frame holds the page. Nothing of ours connects anywhere, but what
 * looks at a page from within (Lighthouse does) may ask the site itself for its robots.txt.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')
