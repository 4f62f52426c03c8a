/** Who may import whom: each rule is a sentence, and each is an error. */
const packageOf = (name) => `^packages/${name}/src/`
const notTest = '\\.test\\.tsx?$'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-imports-zod-and-nothing-else',
      comment: 'The domain package runs anywhere and depends on zod alone.',
      severity: 'error',
      from: { path: packageOf('domain'), pathNot: `${notTest}|vitest` },
      to: { pathNot: ['^packages/domain/src/', 'node_modules/.*/?zod/', 'node_modules/vitest/'] },
    },
    {
      name: 'messages-import-domain',
      comment: 'Sentences know the codes of the domain and nothing else.',
      severity: 'error',
      from: { path: packageOf('messages'), pathNot: notTest },
      to: { path: '^(packages|apps)/', pathNot: ['^packages/(domain|messages)/'] },
    },
    {
      name: 'documents-import-domain',
      comment: 'Reading and writing documents knows the domain, not the server.',
      severity: 'error',
      from: { path: packageOf('documents'), pathNot: notTest },
      to: { path: '^(packages|apps)/', pathNot: ['^packages/(domain|documents)/'] },
    },
    {
      name: 'docs-import-domain-and-messages',
      comment: 'The pages that are made from code know the rules and their sentences, and nothing that runs.',
      severity: 'error',
      from: { path: '^apps/docs/(src|scripts)/' },
      to: { path: '^(packages|apps)/', pathNot: ['^packages/(domain|messages)/', '^apps/docs/'] },
    },
    {
      name: 'a-region-imports-what-is-published',
      comment: 'Whoever copies the region template has the published package and nothing beside it.',
      severity: 'error',
      from: { path: '^packages/region-template/' },
      to: { path: '^(packages|apps)/', pathNot: '^packages/(region-template|domain)/' },
    },
    {
      name: 'api-defines-ports',
      comment: 'The API names what it needs as ports; it never reaches for the store.',
      severity: 'error',
      from: { path: packageOf('api'), pathNot: notTest },
      to: { path: '^(packages/store|apps)/' },
    },
    {
      name: 'store-implements-ports',
      comment: 'The store knows the ports of the API as types, and the domain.',
      severity: 'error',
      from: { path: packageOf('store'), pathNot: notTest },
      to: { path: '^packages/api/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'clients-import-only-types-from-the-routers',
      comment: 'Server code must not reach the browser or the terminal; the typed client is all they need.',
      severity: 'error',
      from: { path: '^apps/(portal|terminal)/', pathNot: notTest },
      to: {
        path: '^packages/(api|store)/',
        pathNot: '^packages/api/(src|dist)/(client|contract)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'nobody-imports-an-app',
      comment: 'Apps put packages together; what two apps need is a package.',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/', pathNot: notTest },
      to: { path: '^apps/', pathNot: '^apps/$2/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.stryker-tmp|\\.nuxt|\\.output|coverage|\\.turbo)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['brygga:source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.vue', '.json'],
    },
  },
}
