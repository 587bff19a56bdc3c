/**
 * What we start the browser with besides Puppeteer's own defaults: three locks against the network one behind the
 * other (the page's interception, the resolver, a proxy that nobody answers at), and the same pixels everywhere.
 */
export const flags: readonly string[] = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // Port 9 is "discard" (RFC 863). Chromium spares loopback addresses from a proxy unless told so.
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-webgl',
  '--dns-prefetch-disable',
  '--no-default-browser-check',
  '--no-pings',
  '--font-render-hinting=none',
  // Some sixty files fewer are made and removed each time.
  '--incognito',
  '--lang=en-US',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
]
