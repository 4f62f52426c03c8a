export default defineAppConfig({
  ui: {
    colors: { primary: 'forest', neutral: 'paper', warning: 'ember', error: 'brick' },
    // A lighter ground under the pointer would leave too little contrast for the words on it.
    button: {
      compoundVariants: [
        { color: 'warning', variant: 'solid', class: 'hover:bg-warning active:bg-warning hover:underline' },
      ],
    },
    skeleton: { base: 'animate-pulse rounded-md bg-accented' },
  },
})
