export default defineAppConfig({
  ui: {
    colors: { primary: 'forest', neutral: 'paper', warning: 'ember', error: 'brick' },
    skeleton: { base: 'animate-pulse rounded-md bg-accented' },
  },
})
