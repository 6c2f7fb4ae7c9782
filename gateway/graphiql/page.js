// The page is served without inline scripts and knows its gateway as a neighbour.
/* global GraphiQL, React, ReactDOM */
const fetcher = GraphiQL.createFetcher({ url: '../graphql', headers: { accept: 'application/graphql-response+json' } })
ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, { fetcher }))
