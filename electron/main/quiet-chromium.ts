import { app } from 'electron';

/** What Chromium would do by itself in the background, and what would leave traces of a crash. */
const switches = [
  'disable-background-networking',
  'disable-breakpad',
  'disable-client-side-phishing-detection',
  'disable-component-update',
  'disable-default-apps',
  'disable-domain-reliability',
  'disable-sync',
  'dns-prefetch-disable',
  'no-default-browser-check',
  'no-first-run',
  'no-pings',
];

/** Features that speak with a server, or with other devices of the house. */
const features = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'SpeculativePreconnect',
];

/** Has Chromium keep to itself: a browser has reasons to reach the network that this app has not. Before it is ready. */
export function quietChromium(): void {
  for (const name of switches) app.commandLine.appendSwitch(name);
  // One switch holds them all: what it holds already stays.
  const disabled = app.commandLine.getSwitchValue('disable-features').split(',').filter(Boolean);
  app.commandLine.appendSwitch('disable-features', [...disabled, ...features].join(','));
}
