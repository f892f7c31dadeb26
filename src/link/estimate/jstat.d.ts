/** The two functions of jstat that are used; the package brings no types. */
declare module "jstat" {
  const jstat: {
    readonly jStat: {
      /** The natural logarithm of the gamma function. */
      gammaln(x: number): number;
      readonly chisquare: { cdf(x: number, degrees: number): number };
    };
  };
  export default jstat;
}
