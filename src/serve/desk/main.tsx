import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Refused } from "./ask.ts";
import { makeRouter } from "./router.tsx";
import "./style/index.css";

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What was refused stays refused; what did not arrive is asked for again.
      retry: (count, error) => !(error instanceof Refused) && count < 2,
    },
  },
});
const router = makeRouter(queries);

const root = document.getElementById("desk");
if (root === null) throw new Error("The page has no place for the desk.");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
