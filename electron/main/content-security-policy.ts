/** The one style sheet that react-aria puts into the page by itself: how a touch on a button scrolls. */
const reactAriaPressStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/**
 * What the window may load and run: its own files and nothing else, sent as a header with every one of them.
 * Trusted Types: no text becomes HTML or a script's address, but for the one policy that names pdf.js's worker.
 * `'wasm-unsafe-eval'` is left out on purpose: pdf.js has a JavaScript decoder for what it does in WebAssembly.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src 'self' ${reactAriaPressStyle}`,
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types liasse-pdf-worker',
].join('; ');
