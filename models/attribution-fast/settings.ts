/** Everything that decides which model is learned; chosen by folds of the training articles. */
export const SETTINGS = {
  seed: 20310,
  wordClasses: { classes: 200, words: 12000, rounds: 8 },
  chain: { bits: 18, rounds: 4, rate: 0.03, dropout: 0.75, seed: 1 },
  spans: { bits: 18, rounds: 5, rate: 0.03, dropout: 0.5, seed: 1 },
  links: { bits: 16, rounds: 6, rate: 0.1, seed: 1 },
};
