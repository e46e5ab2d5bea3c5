; The installer for Windows, by Inno Setup 6: `iscc /DVersion=0.1.0 packaging\windows\afterbell.iss`, after freeze.py.
; It was never run: there was no Windows where it was written. It installs for one person and asks for no administrator.

[Setup]
AppId={{6F0B6E0B-6C5B-4C57-9C54-6C2C7E0A5D11}
AppName=Afterbell
AppVersion={#Version}
AppPublisher=The Afterbell project
DefaultDirName={autopf}\Afterbell
DefaultGroupName=Afterbell
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\build
OutputBaseFilename=afterbell-{#Version}-setup
SetupIconFile=..\..\build\afterbell.ico
UninstallDisplayIcon={app}\afterbell.exe
Compression=lzma2
SolidCompression=yes
#ifdef SignTool
SignTool={#SignTool}
#endif

[Files]
Source: "..\..\build\afterbell\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Afterbell"; Filename: "{app}\afterbell.exe"

[Registry]
; The kinds of ui/desktop/file_types.py; a test compares them.
Root: HKA; Subkey: "Software\Classes\.afterbell"; ValueType: string; ValueData: "AfterbellSealedFile"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\AfterbellSealedFile"; ValueType: string; ValueData: "Afterbell sealed file"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\AfterbellSealedFile\shell\open\command"; ValueType: string; ValueData: """{app}\afterbell.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.afterbell-card"; ValueType: string; ValueData: "AfterbellCard"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\AfterbellCard"; ValueType: string; ValueData: "Afterbell card"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\AfterbellCard\shell\open\command"; ValueType: string; ValueData: """{app}\afterbell.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.afterbell-words"; ValueType: string; ValueData: "AfterbellWords"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\AfterbellWords"; ValueType: string; ValueData: "Afterbell words"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\AfterbellWords\shell\open\command"; ValueType: string; ValueData: """{app}\afterbell.exe"" ""%1"""
