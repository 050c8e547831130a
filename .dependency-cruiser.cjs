/**
 * Who may import whom. Data flows one way: model ← rules, contract, template ← pdf ← usecase ← node ← cli, electron.
 * docs/architecture.md shows the house; tests/arch plants a violation and sees it caught.
 */
const pure = '^core/(model|rules|contract|template|i18n)/';

/** A folder of core and the folders of core that it may import, besides itself. */
const layers = {
  model: [],
  rules: ['model'],
  contract: ['model', 'rules'],
  template: ['model', 'rules'],
  pdf: ['model', 'rules', 'contract', 'template'],
  usecase: ['model', 'rules', 'contract', 'template', 'pdf'],
  i18n: ['model', 'rules', 'contract'],
};

const layerRules = Object.entries(layers).map(([folder, allowed]) => ({
  name: `core-${folder}-imports-inward`,
  comment: `core/${folder} may import ${allowed.join(', ') || 'no other folder of core'}.`,
  severity: 'error',
  from: { path: `^core/${folder}/` },
  to: {
    path: '^(core|electron|renderer)/',
    pathNot: [folder, ...allowed].map((name) => `^core/${name}(/|\\.)`),
  },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-is-not-electron',
      comment: 'The same core serves the window, the command line and the tests.',
      severity: 'error',
      from: { path: '^core/' },
      to: {
        path: ['^(electron|renderer)/', '(^|/)node_modules/(electron|react|react-dom)/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'pure-core-has-no-node',
      comment: 'What the window imports must run in a window.',
      severity: 'error',
      from: { path: pure },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-keeps-to-the-bridge',
      comment:
        'The window knows the model, the rules, the contract and the wording; never a disk nor a PDF engine.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: {
        path: ['^(core|electron)/', '(^|/)node_modules/(electron|sharp|pdf-lib|@cantoo/pdf-lib|fontkit)/'],
        pathNot: '^core/(model|rules|contract|i18n)/',
      },
    },
    {
      name: 'renderer-has-no-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'preload-knows-channel-names-only',
      severity: 'error',
      from: { path: '^electron/preload/' },
      to: { path: '^(core|renderer|electron/main)/', pathNot: '^core/contract/channels\\.ts$' },
    },
    {
      name: 'main-is-not-the-window',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nothing imports and that imports nothing is dead.',
      severity: 'error',
      from: { orphan: true, path: '^(core|electron|renderer)/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
