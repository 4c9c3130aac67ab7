namespace CollagenInfo.Benchmarks.Load;

/// <summary>nginx with one worker that serves one file, and logs each request as it does unless told otherwise.</summary>
internal static class NginxConfig
{
    /// <summary>Writes the file to serve and the configuration beside it. Gives the command that starts nginx.</summary>
    public static string[] Write(string folder, int port, byte[] page)
    {
        File.WriteAllBytes(Path.Combine(folder, "page"), page);
        var config = Path.Combine(folder, "nginx.conf");
        File.WriteAllText(config, $$"""
            daemon off;
            worker_processes 1;
            error_log {{folder}}/error.log;
            pid {{folder}}/nginx.pid;
            user root;
            events { worker_connections 1024; }
            http {
              default_type "text/html; charset=utf-8";
              access_log {{folder}}/access.log;
              client_body_temp_path {{folder}}/body;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 1000000000;
              server {
                listen 127.0.0.1:{{port}};
                root {{folder}};
                add_header Content-Encoding br;
              }
            }
            """);
        return ["nginx", "-c", config];
    }
}
