namespace CollagenInfo.Benchmarks.Hugo;

/// <summary>The minimum that makes Hugo's pages comparable: a layout with topics, contents, neighbors, facts and sources.</summary>
internal static class HugoTheme
{
    private static readonly (string Path, string Text)[] Files =
    [
        (
            "config.toml",
            """
            baseURL = "http://127.0.0.1/"
            disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
            [markup.goldmark.renderer]
              unsafe = true
            """
        ),
        (
            "layouts/_default/baseof.html",
            """
            <!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>{{ .Title }}</title>
            <meta name="description" content="{{ .Params.summary }}"></head>
            <body><header><a href="/">{{ site.Data.clinic.name }}</a>
            <nav><ul>{{ range site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav></header>
            <main><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ block "main" . }}{{ end }}</main>
            <footer>{{ site.Data.clinic.phone.number }}</footer></body></html>
            """
        ),
        (
            "layouts/_default/single.html",
            """
            {{ define "main" }}{{ .TableOfContents }}{{ .Content }}
            <ol>{{ range $number, $id := .Scratch.Get "cited" }}{{ with index site.Data.sources $id }}
            <li>{{ .authors }} {{ with .address }}<a href="{{ . }}">{{ end }}{{ .title }}{{ with .address }}</a>{{ end }}
            {{ .publisher }} {{ .year }}</li>{{ end }}{{ end }}</ol>
            <nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
            {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>{{ end }}
            """
        ),
        (
            "layouts/_default/list.html",
            """
            {{ define "main" }}{{ .Content }}<ul>{{ range .Pages }}
            <li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.summary }}</li>{{ end }}</ul>{{ end }}
            """
        ),
        (
            "layouts/shortcodes/fact.html",
            """
            {{- $keys := split (.Get 0) "." -}}{{- with index site.Data.facts (index $keys 0) -}}{{- with index . (index $keys 1) -}}
            <span class="fact">{{ or .value .range .avoid .from .atMost .atLeast .grade .words }}</span>{{- end -}}{{- else -}}
            <span class="fact">{{ site.Data.clinic.phone.number }}</span>{{- end -}}
            """
        ),
        (
            "layouts/shortcodes/cite.html",
            """
            {{- $page := .Page -}}{{- range .Params -}}
            {{- if not (in (or ($page.Scratch.Get "cited") slice) .) -}}{{- $page.Scratch.Add "cited" (slice .) -}}{{- end -}}
            <sup><a href="#source:{{ . }}">{{ . }}</a></sup>{{- end -}}
            """
        ),
        (
            "layouts/shortcodes/block.html",
            """
            <section class="block block--{{ .Get 0 }}">{{ with .Get 1 }}<h3>{{ . }}</h3>{{ end }}

            {{ .Inner }}

            </section>
            """
        ),
    ];

    public static void Write(string folder)
    {
        foreach (var (path, text) in Files)
        {
            HugoSite.Save(folder, path, text);
        }
    }
}
