export default defineAppConfig({
  ui: { colors: { primary: 'forest', neutral: 'paper', warning: 'ember', error: 'brick' } },
})
