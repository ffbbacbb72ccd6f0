/** The import table of the house: who may know whom. Everything not listed is forbidden. */
const rooms = {
  model: [],
  shell: ['model'],
  modules: ['model', 'shell', 'traffic', 'databases', 'backup', 'host'],
  traffic: ['model', 'shell'],
  databases: ['model', 'shell'],
  config: ['model', 'shell'],
  compile: ['model', 'shell', 'host'],
  playbook: ['model', 'shell'],
  backup: ['model', 'shell'],
  engine: ['model', 'shell'],
  transport: ['model', 'shell'],
  view: ['model', 'shell'],
  host: ['model', 'shell'],
  doctor: ['model', 'shell', 'modules', 'traffic', 'backup', 'host'],
  runbook: ['model', 'shell', 'modules', 'traffic', 'host'],
  lab: ['model', 'shell', 'transport'],
};
const homes = {
  yaml: 'src/config/',
  ajv: 'src/config/',
  ssh2: 'src/transport/',
  'minijinja-js': 'src/playbook/',
  listr2: 'src/view/',
  chalk: 'src/view/',
  diff: 'src/view/',
  zx: 'src/(transport/local|lab/)',
  commander: 'src/cli/',
};

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(rooms).map(([room, may]) => ({
      name: `room-${room}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...may].join('|')})/` },
    })),
    ...Object.entries(homes).map(([library, home]) => ({
      name: `home-of-${library}`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^${home}` },
      to: { path: `node_modules/${library}/` },
    })),
    {
      name: 'child-process-in-transport-local',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/transport/local' },
      to: { path: '^(node:)?child_process$' },
    },
    {
      name: 'main-imports-cli-only',
      severity: 'error',
      from: { path: '^src/main\\.ts$' },
      to: { path: '^src/', pathNot: '^src/cli/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
