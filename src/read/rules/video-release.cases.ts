import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Police on Friday released over three hours of body camera video.",
      expect: { field: "video_release" },
    },
    {
      text: "The city released video of officers killing him on March 27.",
      published: "2031-05-03",
      expect: { field: "video_release", value: { state: "done", when: null } },
    },
    {
      text: "Body camera video released Wednesday shows one officer firing.",
      expect: { field: "video_release", value: { state: "done" } },
    },
    {
      text: "The department released body camera footage on Friday.",
      expect: { field: "video_release", value: { state: "done" } },
    },
    {
      text: "Video of the shooting was made public on March 19, 2031.",
      expect: { field: "video_release", value: { state: "done" } },
    },
    {
      text: "The footage will be released next week, the chief said.",
      expect: { field: "video_release", value: { state: "announced" }, speaker: "police" },
    },
    {
      text: "Police posted edited video of the shooting online.",
      expect: { field: "video_release", value: { state: "done" } },
    },
    { text: "Surveillance video has been released.", expect: { field: "video_release", value: { state: "done" } } },
    {
      text: "Officers killed a man in May. Officials on June 6, 2031 released body camera video of his death.",
      expect: {
        field: "video_release",
        value: { state: "done", when: { value: "2031-06-06", precision: "day", text: "June 6, 2031" } },
      },
    },
  ],
  never: [
    "The chief declined to release the video.",
    "The family asked for the video to be released.",
    "Video of the shooting has not been released.",
    "Investigators are reviewing video of the shooting.",
    "It is not clear whether the footage will be released.",
    "The man was released from jail on Friday.",
  ],
};
